package id.jenjang.report.tree;

/**
 * A place where people may add text of their own that survives when the document is made again. A
 * form in which nobody can write, such as a page, leaves it out.
 *
 * @param key what it is known by, the same in every edition of the document and unique in it:
 *     letters, digits and hyphens
 * @param title what it belongs to, for people, for example "Isu Strategis"
 */
public record FreeArea(String key, String title) implements Block {}
