/** What the sections of a report say in sentences and figures. */
package id.jenjang.report.internal.section;
