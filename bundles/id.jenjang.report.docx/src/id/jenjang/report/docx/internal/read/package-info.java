/** Reads Word files that somebody else may have written. */
package id.jenjang.report.docx.internal.read;
