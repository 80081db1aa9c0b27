// The answers to a guide's questions. Pure; which questions are asked is the core's to say.
import type { SpokenQuestion } from "../platform";

/** The questions that have no answer yet. */
export function openAnswers(questions: SpokenQuestion[], answers: Record<string, string>): string[] {
  const answered = (question: SpokenQuestion) => question.answers.some((it) => it.id === answers[question.id]);
  return questions.filter((it) => !answered(it)).map((it) => it.id);
}

/** Whether two sets of answers say the same. */
export function sameAnswers(one: Record<string, string>, other: Record<string, string>): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}
