// The vendors of the made-up guide.
export const KONTOR = { id: "kontor", name: "Kontor PSA" };
export const NORDLICHT = { id: "nordlicht", name: "Nordlicht RMM" };
