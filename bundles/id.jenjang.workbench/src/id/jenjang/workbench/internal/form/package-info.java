/** The selected element as a form, to be filled in without knowing the language. */
package id.jenjang.workbench.internal.form;
