/** How parts of the window ask for changes of the plan, and say when one cannot be made. */
package id.jenjang.workbench.internal.change;
