/**
 * A written Word file put into the dress of another: an agency's template, and the areas people
 * wrote in. Works on the parts of packages as XML, whatever wrote them.
 */
package id.jenjang.report.docx.internal.dress;
