package id.jenjang.dsl.ide.form;

/**
 * A figure nobody types: it follows from others.
 *
 * @param field the id of the field beside which it is shown; empty for the whole element
 * @param label what it is, with its year
 * @param text the figure as documents print it; a dash when it cannot be computed
 * @param formula how it is computed with its numbers, or why it cannot be; may be empty
 */
public record Computed(String field, String label, String text, String formula) {}
