import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in Spanish, folded (lower case, without accents). */
export const es: Language = {
  labels: {
    title: phrases(`
      puesto | cargo | denominacion del puesto
    `),
    company: phrases(`
      empresa | nombre de la empresa
    `),
    agency: phrases(`
      agencia
    `),
    requisition: phrases(`
      oferta n° | referencia | numero de referencia | codigo de vacante | codigo de oferta | codigo
      codigo de referencia | numero de oferta | id de la oferta | n° de oferta | id vacante | numero ref
    `),
    location: phrases(`
      ubicacion | lugar | lugar de trabajo | localidad | ciudad | sede | zona | localizacion
      centro de trabajo | poblacion | provincia
    `),
    workplace: phrases(`
      modalidad | modalidad de trabajo | teletrabajo | presencialidad
    `),
    employmentType: phrases(`
      tipo de contrato | tipo de empleo | jornada | jornada laboral | tipo de jornada
      tipo de jornada laboral
    `),
    hours: phrases(`
      horas semanales | horas por semana | horario semanal
    `),
    pay: phrases(`
      salario | sueldo | salario bruto anual | banda salarial | retribucion | rango salarial | salario bruto
      salario anual | salario mensual | rango de salario | salario ofrecido | remuneracion
    `),
    otherPay: phrases(`
      salario estimado
    `),
    posted: phrases(`
      publicado | publicado el | publicada | fecha de publicacion | publicado hace | fecha publicacion
    `),
    deadline: phrases(`
      fecha limite | fecha limite de inscripcion | fecha limite de solicitud | fecha de cierre
      plazo de solicitud | plazo de inscripcion | fin de plazo | fecha limite de presentacion | fecha tope
      fecha limite para aplicar | cierre | cierre de convocatoria | plazo
    `),
    url: phrases(`
      inscribirse | ver oferta
    `),
    grade: phrases(`
      categoria profesional | grupo profesional
    `),
    start: phrases(`
      fecha de inicio | incorporacion | inicio
    `),
    interview: phrases(`
      entrevistas
    `),
    contact: phrases(`
      persona de contacto | contacto
    `),
    mail: phrases(`
      asunto
    `),
    unused: phrases(`
      sector | departamento | idiomas | nivel de experiencia | funcion | nivel
    `),
  },
  headings: {
    summary: phrases(`
      acerca del empleo | acerca del puesto | sobre el puesto | sobre la posicion | el puesto
      descripcion general | resumen | la oferta | sobre la oferta | sobre el rol
    `),
    description: phrases(`
      funciones | tus funciones | principales funciones | funciones principales | responsabilidades | tareas
      tus responsabilidades | que haras | lo que haras | tu mision | descripcion del puesto | descripcion
      cual sera tu mision | tu dia a dia | tus tareas | tus funciones seran
    `),
    minimumQualifications: phrases(`
      requisitos | requisitos minimos | requisitos imprescindibles | imprescindible | perfil | tu perfil
      perfil buscado | que buscamos | que necesitas | que pedimos | lo que buscamos | experiencia
      lo que necesitas | lo que pedimos | a quien buscamos | se requiere | requerimientos
      requisitos necesarios | que te pedimos
    `),
    preferredQualifications: phrases(`
      un plus | se valorara | se valora | valorable | deseable | deseables | requisitos deseables
      requisitos deseados | deseado | se valorara positivamente | puntos extra | ademas valoramos | valoramos
      suma puntos | sumara puntos | se valorara tambien | plus valorables | es un plus | aspectos valorables
    `),
    payBenefits: phrases(`
      que ofrecemos | ofrecemos | se ofrece | lo que ofrecemos | te ofrecemos | beneficios | salario
      condiciones | condiciones laborales | que te ofrecemos | beneficios sociales
    `),
    other: phrases(`
      sobre nosotros | quienes somos | acerca de la empresa | sobre la empresa | la empresa | el equipo
      proceso de seleccion | como aplicar
    `),
  },
};
