/** The figures of a plan as documents print them, each with its origin. */
package id.jenjang.report.internal.figure;
