/**
 * How a document tree becomes a Word file. {@code internal.flow} resolves every measure, {@code
 * internal.layout} finds the page numbers, {@code internal.word} writes the package with docx4j,
 * which nothing else in the project knows.
 */
package id.jenjang.report.docx;
