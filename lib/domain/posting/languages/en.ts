import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in English, folded (lower case, without accents). */
export const en: Language = {
  labels: {
    title: phrases(`
      job title | position title | role title | title | position | role | job | vacancy | post | opening
      opportunity | job name | advertised title | official title | hiring | job opening title
      requisition title | working title | vacancy title | role name
    `),
    company: phrases(`
      company | company name | employer | employer name | hiring organization | hiring company | hiring agency
      client | end client | client name | legal entity | institution | organisation | organization | agency
      company/organization | hiring company name | business name | entity | contractor | district
      school district | hospital | practice name | studio
    `),
    agency: phrases(`
      recruiter | recruitment agency | staffing agency | vendor | posted by | job poster | advertiser
      recruitment consultancy | agency name
    `),
    requisition: phrases(`
      job requisition id | requisition id | auto req id | autoreqid | job identification | job identification number
      requisition number | requisition no | requisition | req id | req number | req no | req | role number
      role id | announcement number | vacancy announcement number | job opening id | job posting id
      posting number | posting id | job number | job id | job ref | job reference | job reference number
      job code | job req id | vacancy id | vacancy number | vacancy reference | vacancy ref | reference number
      reference no | reference code | reference id | reference | ref no | ref number | ref id | ref | our ref
      job # | job no | ad id | id | job-id | requisition # | position number | position id | control number
      external id | competition number | competition no | campaign number | jobid | job no | position no
      call no | requisition no | job requisition | requisition nr | req. id | req. no | req. number | ref. no
      ref. number | ref code | job reference no | job ref no | our reference | quote reference | please quote
      quote ref | quote | posting code | post number | post ref | post reference | opening id | opening number
      job posting number | job number/id | role ref | role reference | vacancy no | vacancy code
      advert reference | advert ref
      bulletin no | bulletin number | exam no | exam number | recruitment no | recruitment number | recruitment # | posting no
    `),
    location: phrases(`
      job location | job locations | primary location | work location | work locations | location | locations
      location(s) | office location | duty location | duty station | place of work | workplace location
      where | city | site | based in | base | office | work site location | primary work location
      company location | local | region | additional locations | campus | area | town | station | job site
      position location | office locations | work city | city/state | location/s | based | office(s)
    `),
    workplace: phrases(`
      workplace | workplace type | location type | work type | work arrangement | working arrangement
      work model | working model | work mode | remote type | work setting | work site | workstyle | work style
      work environment type | remote status | work location type | onsite/remote | remote/onsite
      work flexibility | home office | remote policy | flexible working | on-site/remote | remote/hybrid
      onsite/hybrid/remote | place of work type | work pattern location | location flexibility | attendance
      work arrangements | workplace policy | remote work policy | work from
    `),
    remote: phrases(`
      remote | remote job | remote work | remote position | remote eligible | is remote | remote?
      work from home
    `),
    telework: phrases(`
      telework eligible | telework | hybrid eligible
    `),
    employmentType: phrases(`
      employment type | employment status | job type | job types | position type | work schedule
      working pattern | working time | time type | type of employment | hours of work | schedule type
      worker type | worker category | employee type | full/part time | full time/part time | job schedule
      contract type | type of contract | contract | type | commitment | engagement | job category type | hours
      schedule | basis | appointment | employment | employment basis | employment term | job basis
      hours/basis | full time / part time | full-time/part-time | ft/pt | fte | job status | position status
      work hours type | working hours type | form of work
    `),
    hours: phrases(`
      weekly hours | hours per week | scheduled weekly hours | standard hours | expected hours
      contracted hours | working hours | weekly working hours | hours of work per week | hours/week
      hours per week (fte) | total hours
    `),
    pay: phrases(`
      base salary range | base salary | base pay range | base pay | salary range | pay range
      compensation range | annual salary | annual salary range | hourly rate | hourly pay | hourly range
      hiring range | target pay range | pay rate | pay scale | rate of pay | starting salary | starting pay
      advertised salary | full-time salary | salary | salaries | compensation | comp | pay | rate | rates
      day rate | daily rate | wage | wages | remuneration | package | estimated salary | salary/rate | ctc
      budgeted ctc | min | pay details | pay range/rate | salary/pay | annual pay | yearly salary | weekly pay
      monthly salary | monthly pay | gross salary | salary band | salary scale | salary details
      salary (gross) | salary per year | salary per month | total salary | wage range | wage rate
      pay rate range | pay band | offered salary | salary offer | max | maximum salary | minimum salary
      hourly wage | hourly pay rate | day rate range | contract rate | fee
    `),
    otherPay: phrases(`
      on-target earnings | on target earnings | ote | total compensation | target total compensation
      total cash | bonus | sign-on bonus | signing bonus | equity | median | benefits value | commission
      stipend | relocation | revenue | company size | budget | estimated pay | glassdoor estimate
      average salary | fringe | subsistence
    `),
    posted: phrases(`
      date posted | posted date | posting date | job posting date | posted on | posted | job posted
      job posting | placed on | published | published on | date published | publication date | advertised
      date advertised | advertised on | opening date | open date | opened | date opened | start of advert
      listed | listed on | job posting start date | post date | publication | date of posting | job posted on
      job posted date | date listed | posted at | date of publication | inserted | reposted | issue date
      date issued | registration date | vacancy opens | opens | posting open date | job open date
      online since | advertised since
    `),
    deadline: phrases(`
      application deadline | deadline to apply | deadline for applications | deadline for application
      applications deadline | final filing date | closing date for applications | closing date for cvs
      closing date | closing date and time | close date | closing | closes | closes on | closing on
      closing time | applications close | application closing date | application close date
      application end date | job closing date | job close date | end date | posting end date
      job posting end date | date closed | deadline | apply by | apply before | apply until | applications due
      application due date | due date | last date to apply | last date for applying | last day to apply
      last date | expires | expires on | expiry date | expiration date | valid through | valid until | close
      apply no later than | apply on or before | applications by | applications to | closing date/time
      closing date & time | final date | final day to apply | last date for receipt of applications
      last date of application | last date for submission | response deadline | respond by
      submission deadline | receipt deadline | cut-off date | cutoff date | window closes
      application window closes | applications accepted until | accepting applications until
      application period ends | job closes | vacancy closes | vacancy closing date | advert closes
      advert closing date | cv deadline | deadline date | posting close date
    `),
    plannedEnd: phrases(`
      unposting date | advert end date | advertised until | removal date | posting expires | ad expires
      online until | advert expires
    `),
    openAndClose: phrases(`
      open & closing dates | open and closing dates | opening and closing dates | opening & closing dates
      application period | open period | posting period
    `),
    url: phrases(`
      apply | apply here | apply at | apply now | apply online | apply online at | apply link
      application link | how to apply | to apply | view job | view this job | view the job | view job posting
      view full posting | job url | job link | link | url | posting | job posting url | link to apply
      more info | more information | full description | full job description | full posting | details | source
    `),
    skills: phrases(`
      skills | key skills | tech stack | stack | technologies | required skills & technologies
    `),
    appointment: phrases(`
      appointment type | worker sub-type
    `),
    grade: phrases(`
      grade | job grade | pay grade | compensation grade | pay scale & grade | pay scale and grade | band
      pay band | salary grade | salary level | job level | pay level
    `),
    start: phrases(`
      start date | start | starting date | available from | anticipated start date | commencement date
      expected start date | start day | proposed start date | joining date | date of joining | date available
    `),
    interview: phrases(`
      interview date | interviews | interview dates | interview date(s) | interview date/s
      expected interview date | expected interview date/s | anticipated interview date
      proposed interview date | interview day | assessment date
    `),
    contact: phrases(`
      contact | contact person | contact name | contact details | contact for questions
      contact for enquiries | enquiries | enquiries to | informal enquiries | informal enquiries to
      for questions | questions to | for further information | for informal enquiries | hiring contact
      point of contact | recruiter contact | job contact
    `),
    mail: phrases(`
      date | sent | to | cc | from | subject | reply-to
    `),
    unused: phrases(`
      department | team | division | category | job category | job family | job family (series) | job function
      function | discipline | profession | role type | role category | industry | industry type | industries
      seniority level | seniority | level | experience level | experience | travel | travel required
      duration | contract length | contract duration | shift | shifts | service | promotion potential
      supervisory status | security clearance | drug test | position sensitivity and risk
      trust determination process | bargaining unit status | financial disclosure
      relocation expenses reimbursed | this job is open to | number of jobs available | # of openings
      number of openings | openings | vacancies | applicants | founded | batch | team size | status | size
      education | languages | language | reports to | reporting to | supervisor | manager | phone | email
      e-mail | address | review date | priority date | walk-in date | teams | role family | subject area(s)
      type / role | advert information | rating | area of interest | business unit | cost center | work hours
      shift and schedule | sector | note | notes | ug | pg | visa | visa sponsorship | time left to apply
      updated | last updated | job level | management level | ir35 status | clearance | licence | license
    `),
  },
  headings: {
    summary: phrases(`
      summary | job summary | job description summary | job summary description | position summary
      role summary | executive summary | summary of position | overview | job overview | position overview
      role overview | overview of the role | about the role | about this role | about the job | about this job
      about the position | about this position | about the opportunity | about the post | the role
      the position | the job | the opportunity | the post | the challenge | your opportunity | your role
      introduction | job purpose | purpose | purpose of the role | purpose of the job | role purpose
      position purpose | job profile | role profile | general summary | basic function | at a glance
      in a nutshell | role at a glance | in short | what this role is about | what this role is
      why this role exists | background | role snapshot | the short version | job snapshot
      about this opportunity | the project | the role in brief | the job in brief | why this job exists
      why we are hiring | what it is about
    `),
    description: phrases(`
      description | job description | role description | position description | responsibilities | duties
      tasks | functions | accountabilities | the work | the day to day | day to day | your day | a typical day
      a typical week | scope of work | scope | in this role | in this role you will
      in this position you will | in this job you will | you will | you'll | you will be | what you will
      what you'll | your mission | your missions | your impact | your work | your tasks | your duties | impact
      the mission | areas of responsibility | key result areas | what's the job | things you'll do
      things you will do | what the job is | what the job involves | what the role involves | what the work is
      what it is | what is involved | what success looks like | on the job | job details and responsibilities
      your role | your role with us | in charge of business | assigned tasks | assigned task
      examples of work | examples of duties | main duties of the job | main duties | first-year goals
      what a week holds
      the work you'll do | the work you will do | scope of the role | your contribution | what will you do | what would you do | your focus | your areas
      what you will be responsible for | what you'll be responsible for | you will be responsible for | what you are responsible for
      what you'd do | what you would do | the gig | the shift | your shift | your shift at a glance
    `),
    minimumQualifications: phrases(`
      qualifications | requirements | must haves | must have | must-haves | must-have | must | required
      essential | essentials | essential criteria | minimum | basic | person specification | profile
      candidate profile | desired candidate profile | ideal candidate | the ideal candidate
      ideal candidate profile | ideal profile | who you are | who you'll be | who we need | who we want
      who we're looking for | who we are looking for | who are you | who we seek | who should apply
      about you | you | you are | you have | you bring | you've got | you'll have | you'll bring
      you will have | you will bring | you will need | you'll need | you need | you should have
      you must have | you should bring | what you bring | what you have | what you need | what you'll bring
      what you'll need | what you will bring | what you will need | what you'll have | what you will have
      what you've done | what you bring to the table | what you should bring | what it takes | what we need
      what we ask | what we ask for | what we require | what we want | what we expect | what we look for
      what we're looking for | what we are looking for | what we seek | what we'd like | what they want
      what they need | what they're looking for | what they are looking for | what the client needs
      what you'll need to succeed | what you need to succeed | what makes you a fit
      what makes you a good fit | what makes you a great fit | to succeed in this role | to be successful
      to be considered | to be successful in this role | is this you | does this sound like you
      sounds like you | looking for | we're looking for | we are looking for | we look for | we need | we ask
      we ask for | we expect | your profile | your background | your experience | your skills
      your qualifications | your toolkit | skills | experience | knowledge | competencies | credentials
      eligibility | licenses and certifications | selection criteria | mandatory | eligibility criteria
      essential skills | we can only consider you with | needs | need | qualification requirements
      please have
      you should apply if | apply if | this is for you if | this role is for you if
      the candidate | the person | the person we need | your background | who we hope to find | who we hope for
    `),
    preferredQualifications: phrases(`
      preferred | desired | desirable | desirables | desirable criteria | nice to have | nice to haves
      nice-to-have | nice-to-haves | good to have | good to haves | bonus | bonuses | bonus points
      bonus points for | bonus points if you have | bonus skills | bonus if you have | plus | pluses | a plus
      plusses | big plus | extra credit | extra points | extras | brownie points | optional | ideally
      advantageous | an advantage | advantages | an asset | assets | considered an asset | what helps
      it helps | helpful | helps if you have | also helpful | also good | what would be a bonus
      what would be nice | would be a bonus | would be a plus | would be nice | great if | great if you have
      great to have | even better | even better if | even better if you have | not required but nice
      not required | not essential | not a must | icing on the cake | cherry on top | stand out
      what sets you apart | what will set you apart | what will make you stand out | it would be great if
      we'd love if | we'd love to see | we would love to see | we'd be impressed by | you might also have
      you may also have | you might have | you could also have | you might also bring
      strong candidates may also have | strong candidates may have | strong candidates will also have
      added advantage | added bonus | preference given | preferences | what would delight us | would love
      good extras | nice extras | also nice | lovely if | handy as well | preferential matters
      preferential treatment | nice | what we would also welcome | qualifications we hope for | also useful
      also welcome
      we'd be thrilled if | we would be thrilled if | we'd be delighted if | it'd be great if
      what we would like to see | what we'd like to see | what we would love | what we'd love | what we would love to see | what we'd love to see | what we would also like | we'll happily teach
    `),
    payBenefits: phrases(`
      what we offer | what we offer you | we offer | we offer you | our offer | what do we offer
      what you get | what you'll get | what you will get | what you'll receive | what you can expect
      what's on offer | what's in it for you | what is in it for you | in it for you | why you'll love it here
      why you'll love working here | why work with us | why work for us | in return | in exchange
      what they offer | we provide | what we provide | what you can expect from us | perks | benefits
      rewards | compensation | pay | salary | remuneration | the package | package | what it pays | the pay
      the money | what we pay | how we pay | pay transparency | the deal | what you earn | benefit | fee
      benefits and rewards | welfare benefits | welfare | about the offer | location and pay | terms
      pay and location | pay and terms
      the money | money | the deal | total rewards
    `),
    other: phrases(`
      about us | about the company | about the team | about our team | about the organization
      about the organisation | about the employer | about the department | about the client
      about the interview | about the school | about the university | about the hospital | about the agency
      who we are | who are we | what we do | the company | the team | your team | our team | our company
      our culture | our values | our mission | our story | our process | our commitment | meet the team
      company description | company overview | company profile | company | a day in the life | life at
      additional information | additional requirements | additional details | additional notes
      other information | other details | other requirements | further information | more information
      important information | education | education and training | conditions of employment
      working conditions | work environment | working environment | environment | physical requirements
      physical demands | physical demands and work environment | travel | travel requirements | schedule
      shift and schedule | work schedule | hours | location | locations | logistics | how to apply | to apply
      how to join | application process | the application process | application procedure
      application instructions | applying | apply | selection process | selection process details
      recruitment process | hiring process | our hiring process | interview process | the interview process
      interviews | interview | the process | process | next steps | what happens next | what to expect
      timeline | key dates | contact | contacts | contact us | contact information | questions | notes | note
      disclaimer | equal opportunity | equal opportunity employer | equal opportunity statement
      equal employment opportunity | eeo statement | eeo | diversity | diversity and inclusion
      diversity, equity and inclusion | accommodation | accommodations | accessibility | privacy
      privacy notice | legal | background check | how you will be evaluated | required documents
      documents required | things you need to know | fair and transparent | why join us | why us | stack
      tech stack | our stack | our tech stack | technologies | key skills | tools | job details | details
      details and documents | contents | shift | certifications | clearance | security clearance | supervision
      reporting | reporting line | key relationships | how to reach us
    `),
  },
};
