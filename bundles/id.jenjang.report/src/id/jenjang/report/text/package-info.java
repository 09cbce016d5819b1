/**
 * How text is set in every format a document tree is printed in: what a file may not hold, what
 * stays together on a line, and where a long expression may break.
 */
package id.jenjang.report.text;
