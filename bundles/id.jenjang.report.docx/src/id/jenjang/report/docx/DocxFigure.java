package id.jenjang.report.docx;

/**
 * A figure as it stands in a Word file now.
 *
 * @param tag tag of its content control
 * @param text what it says when all tracked changes are accepted; spaces of all kinds are plain
 *     spaces; never empty
 * @param place where it stands
 */
public record DocxFigure(String tag, String text, DocxPlace place) {}
