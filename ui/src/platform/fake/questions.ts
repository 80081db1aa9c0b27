// The questions of the made-up guide. The second is asked only of partners.
import type { SpokenQuestion } from "../wire";
import { three, type Speech } from "./speech";

export function questions(speech: Speech, answers: Record<string, string>): SpokenQuestion[] {
  const answer = (id: string, words: ReturnType<typeof three>, effect: ReturnType<typeof three>) => ({
    id,
    text: speech.say(words),
    effect: speech.say(effect),
  });
  const partner: SpokenQuestion = {
    id: "partner",
    text: speech.say(
      three(
        "Ist die Organisation Partner von Nordlicht?",
        "Is de organisatie partner van Nordlicht?",
        "Is the organisation a Nordlicht partner?",
      ),
    ),
    answers: [
      answer(
        "yes",
        three("Ja", "Ja", "Yes"),
        three(
          "Sie legen selbst einen API-Benutzer an.",
          "Je maakt zelf een API-gebruiker aan.",
          "You create an API user yourself.",
        ),
      ),
      answer(
        "no",
        three("Nein", "Nee", "No"),
        three(
          "Die Anleitung endet nach einem Schritt: Der Hersteller muss helfen.",
          "De handleiding stopt na één stap: de leverancier moet helpen.",
          "The guide ends after one step: the vendor has to help.",
        ),
      ),
    ],
  };
  const reports: SpokenQuestion = {
    id: "reports",
    text: speech.say(three("Brauchen Sie Berichte?", "Heb je rapporten nodig?", "Do you need reports?")),
    answers: [
      answer(
        "no",
        three("Nein", "Nee", "No"),
        three("Ein Schritt entfällt.", "Er vervalt één stap.", "One step is left out."),
      ),
      answer(
        "yes",
        three(
          "Ja, monatliche Berichte für jeden Kunden",
          "Ja, maandelijkse rapporten voor elke klant",
          "Yes, monthly reports for every customer",
        ),
        three("Ein Schritt kommt hinzu.", "Er komt één stap bij.", "One step is added."),
      ),
    ],
  };
  return answers["partner"] === "no" ? [partner] : [partner, reports];
}
