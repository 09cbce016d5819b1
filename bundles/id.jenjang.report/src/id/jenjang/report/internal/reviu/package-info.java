/** Documents about a check: the check report and the preview of the evaluation. */
package id.jenjang.report.internal.reviu;
