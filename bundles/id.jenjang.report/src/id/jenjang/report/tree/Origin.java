package id.jenjang.report.tree;

/**
 * Where a printed figure comes from: which element of the plan, which of its quantities, and how it
 * was computed. Two figures of one origin say the same, perhaps in different forms (figures and
 * words, with and without unit).
 *
 * @param element the element's id, else its place in the plan such as {@code program[2]}; never
 *     empty, the same for the same element in every document
 * @param name the element's name for people; may be empty
 * @param quantity which figure of the element, with its year where it has one, for example {@code
 *     capaian.2023}; letters, digits, dots and hyphens
 * @param formula how it was computed, for people; empty for a figure the plan states itself
 */
public record Origin(String element, String name, String quantity, String formula) {}
