/**
 * Text of a report: wording kept in resource files, the plan's Markdown narrative, and printed
 * figures.
 */
package id.jenjang.report.internal.text;
