/** Rules about what documents are printed from beside the plan: wording and pictures. */
package id.jenjang.report.internal.check;
