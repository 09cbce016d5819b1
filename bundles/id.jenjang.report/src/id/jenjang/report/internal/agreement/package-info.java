/** Performance agreements: who signs them, what each official answers for, and how they read. */
package id.jenjang.report.internal.agreement;
