// The reader's language, and the words in it. A component that reads a word is updated when the language changes.
import type { Language } from "../platform";
import { format, formatAttribute, formatDate, formatDay, formatList, formatMoment, type Variables } from "./bundle";

class Words {
  language = $state<Language>("en");

  /** A message of app.ftl. */
  t = (id: string, variables?: Variables): string => format(this.language, id, variables);
  /** An attribute of a message of app.ftl. */
  attribute = (id: string, name: string, variables?: Variables): string =>
    formatAttribute(this.language, id, name, variables);
  date = (moment: string): string => formatDate(this.language, moment);
  day = (moment: string): string => formatDay(this.language, moment);
  moment = (moment: string): string => formatMoment(this.language, moment);
  list = (names: string[]): string => formatList(this.language, names);
}

export const words = new Words();
export const t = words.t;
