import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in Portuguese, folded (lower case, without accents). */
export const pt: Language = {
  labels: {
    title: phrases(`
      cargo | nome da vaga | vaga
    `),
    company: phrases(`
      empresa | nome da empresa | empregador
    `),
    agency: phrases(`
      agencia
    `),
    requisition: phrases(`
      oferta n° | referencia | numero de referencia | codigo | codigo de referencia | codigo da vaga
      id da vaga | codigo vaga | vaga n° | numero ref
    `),
    location: phrases(`
      sede | local | localizacao | local de trabalho | cidade | cidade/estado
    `),
    workplace: phrases(`
      modelo de trabalho | regime de trabalho | formato de trabalho
    `),
    employmentType: phrases(`
      tipo de contrato | tipo de contratacao | tipo de emprego | tipo de vaga | jornada de trabalho
      carga horaria
    `),
    hours: phrases(`
      horas por semana
    `),
    pay: phrases(`
      salario | salario mensal | remuneracao | salario bruto | salario anual | faixa salarial
      salario oferecido | bolsa
    `),
    otherPay: phrases(`
      salario estimado
    `),
    posted: phrases(`
      publicado | publicada | publicada em | data de publicacao | publicado em
    `),
    deadline: phrases(`
      prazo | data limite | inscricoes ate | candidaturas ate | prazo de inscricao | prazo de candidatura
      data de encerramento | encerramento | inscricao ate
    `),
    start: phrases(`
      inicio | data de inicio
    `),
    interview: phrases(`
      entrevistas
    `),
    contact: phrases(`
      contato
    `),
    unused: phrases(`
      departamento | idiomas | setores | funcao | nivel
    `),
  },
  headings: {
    summary: phrases(`
      sobre a vaga | a vaga | sobre o cargo | a oportunidade | descricao da vaga
    `),
    description: phrases(`
      responsabilidades | atividades | responsabilidades e atribuicoes | o que voce vai fazer | atribuicoes
      principais atividades | suas responsabilidades | principais responsabilidades | o que voce fara
      seu dia a dia | funcoes
      as tuas funcoes | as suas funcoes | o que vais fazer | principais funcoes
    `),
    minimumQualifications: phrases(`
      requisitos | requisitos minimos | perfil | experiencia | requisitos obrigatorios | o que buscamos
      requisitos e qualificacoes | o que esperamos de voce | perfil desejado | o que voce precisa
      qualificacoes | exigencias
    `),
    preferredQualifications: phrases(`
      desejavel | diferenciais | diferencial | sera um diferencial | seria um diferencial
      requisitos desejaveis | desejaveis | conhecimentos desejaveis | valorizamos
    `),
    payBenefits: phrases(`
      beneficios | salario | oferecemos | o que oferecemos | remuneracao e beneficios
      beneficios e remuneracao | nossos beneficios | o que voce encontra aqui
    `),
    other: phrases(`
      sobre nos | quem somos | sobre a empresa | sobre a companhia | conheca a empresa | processo seletivo
      como se candidatar | a empresa
    `),
  },
};
