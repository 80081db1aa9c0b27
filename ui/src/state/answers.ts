// The answers to a guide's questions. Pure. The core decides which questions are asked.
import type { SpokenQuestion } from "../platform";

/** The ids of the questions without an answer. */
export function openAnswers(questions: SpokenQuestion[], answers: Record<string, string>): string[] {
  const answered = (question: SpokenQuestion) => question.answers.some((it) => it.id === answers[question.id]);
  return questions.filter((it) => !answered(it)).map((it) => it.id);
}

/** Whether two sets of answers are equal. */
export function sameAnswers(one: Record<string, string>, other: Record<string, string>): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}
