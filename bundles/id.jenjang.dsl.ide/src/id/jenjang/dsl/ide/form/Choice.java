package id.jenjang.dsl.ide.form;

/**
 * Something to choose for a field.
 *
 * @param value what to type for it
 * @param label what a person reads
 * @param detail where it lies or what it is; may be empty
 */
public record Choice(String value, String label, String detail) {}
