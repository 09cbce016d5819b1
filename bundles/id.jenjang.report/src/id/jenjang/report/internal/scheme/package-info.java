/**
 * The chapter schemes: which sections a report has, in which order, and what fills them. Data, not
 * code.
 */
package id.jenjang.report.internal.scheme;
