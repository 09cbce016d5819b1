/**
 * What an office program, run beside us, tells about a document: its PDF, and what stands where.
 */
package id.jenjang.report.docx.internal.office;
