/** What a Word file keeps about the figures in it: their tags, and the part that explains them. */
package id.jenjang.report.docx.internal.trace;
