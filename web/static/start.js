// Made of assets/text.
export const START = {
  en: "Start the account center",
  nl: "Het accountcentrum starten",
  de: "Kontocenter starten",
  fr: "Démarrer le Centre des comptes",
  es: "Iniciar el Centro de cuentas",
  ja: "アカウント センターを始める",
};
