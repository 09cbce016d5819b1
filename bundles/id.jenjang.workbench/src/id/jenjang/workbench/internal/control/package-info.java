/** Small controls that several parts of the window use. */
package id.jenjang.workbench.internal.control;
