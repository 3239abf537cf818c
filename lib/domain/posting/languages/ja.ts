import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in Japanese, folded (lower case, without accents). */
export const ja: Language = {
  labels: {
    title: phrases(`
      職種 | 職種名 | 募集職種 | 求人タイトル | ポジション
    `),
    company: phrases(`
      会社名 | 企業名 | 社名 | 法人名 | 施設名 | 事業所名
    `),
    requisition: phrases(`
      求人番号 | 求人id | 案件番号 | 仕事番号 | 求人no | 整理番号 | 管理番号 | ジョブid
    `),
    location: phrases(`
      勤務地 | 勤務先 | 就業場所 | 所在地 | 勤務場所 | エリア
    `),
    workplace: phrases(`
      勤務形態 | 働き方 | リモートワーク | 在宅勤務
    `),
    employmentType: phrases(`
      雇用形態 | 雇用区分 | 契約形態 | 勤務時間形態 | 雇用タイプ
    `),
    pay: phrases(`
      年収 | 想定年収 | 予定年収 | 月給 | 給与 | 時給 | 年俸 | 月収 | 報酬 | 基本給 | 月額 | 賃金 | 時間給 | 日給 | 給料
    `),
    otherPay: phrases(`
      資本金 | 売上高
    `),
    posted: phrases(`
      掲載日 | 公開日 | 掲載開始日 | 更新日 | 更新日時 | 掲載開始
    `),
    deadline: phrases(`
      応募締切 | 応募締切日 | 締切日 | 締切 | 応募期限 | 応募期間 | 応募〆切 | 締め切り | 締切日時 | 募集締切 | 受付締切
    `),
    plannedEnd: phrases(`
      掲載終了予定日 | 掲載終了日 | 掲載期限
    `),
    openAndClose: phrases(`
      掲載期間
    `),
    url: phrases(`
      応募url
    `),
    start: phrases(`
      入社日 | 入社時期 | 勤務開始日
    `),
    interview: phrases(`
      面接日
    `),
    contact: phrases(`
      担当者 | 問い合わせ先 | お問い合わせ
    `),
    unused: phrases(`
      勤務時間 | 休日 | 試用期間 | 従業員数 | 設立
    `),
  },
  headings: {
    summary: phrases(`
      求人概要 | 募集背景 | 概要 | ポジション概要 | ポジションについて | この仕事について | 仕事について
    `),
    description: phrases(`
      仕事内容 | 業務内容 | 職務内容 | 主な業務 | 具体的な仕事内容 | 担当業務 | 仕事の内容 | お仕事内容 | 職務概要 | 具体的な業務
      お仕事の内容 | 仕事の詳細 | 業務詳細
    `),
    minimumQualifications: phrases(`
      必須スキル | 必須条件 | 必須要件 | 必須経験 | 応募資格 | 応募条件 | 応募要件 | 求めるスキル | 必須 | 必須(must) | 対象となる方 | 求める経験 | 求める人材
      応募に必要な経験 | 応募要項 | 必要な経験 | 必要なスキル | 求める人物
    `),
    preferredQualifications: phrases(`
      歓迎スキル | 歓迎条件 | 歓迎要件 | 歓迎経験 | あると望ましい | 尚可 | 歓迎 | 歓迎(want) | 活かせる経験 | 歓迎する経験 | 歓迎する人材 | あれば尚可
    `),
    payBenefits: phrases(`
      給与・待遇 | 給与 | 待遇 | 福利厚生 | 給与・福利厚生 | 待遇・福利厚生 | 待遇・給与 | 年収 | 想定年収 | 待遇・福利 | 諸手当
    `),
    other: phrases(`
      勤務地 | 勤務時間 | 休日 | 休日・休暇 | 企業情報 | 会社概要 | 選考プロセス | 選考フロー | 雇用形態 | その他 | 応募方法 | 勤務形態 | 求める人物像 | 法人概要 | 事業内容
      応募について | 法人情報
    `),
  },
};
