package id.jenjang.dsl.ide.form;

/** How a field is shown and typed into. */
public enum FieldKind {
    /** A line of text. */
    TEXT,
    /** A text of several sentences or lines. */
    LONG_TEXT,
    /** Several texts, one a line. */
    TEXTS,
    /** The name of a file beside the plan. */
    FILE,
    /** A whole number. */
    WHOLE,
    /** A number with decimals. */
    DECIMAL,
    /** A percentage. */
    PERCENT,
    /** An amount in rupiah. */
    MONEY,
    /** A year. */
    YEAR,
    /** A first and a last year. */
    PERIOD,
    /** A date. */
    DATE,
    /** Yes or no. */
    FLAG,
    /** One of a few values. */
    CHOICE,
    /** One element. */
    REFERENCE,
    /** Several elements. */
    REFERENCES,
    /** The value of an indicator: a number, a word or NA. */
    VALUE,
    /** Several such values, parted by semicolons: those of the quarters. */
    VALUES,
    /** Values by year; typed into by {@link YearTable}. */
    YEARS,
    /** Small elements; typed into by {@link ChildTable}. */
    TABLE,
    /** Elements that have forms of their own; shown, not typed into. */
    ELEMENTS
}
