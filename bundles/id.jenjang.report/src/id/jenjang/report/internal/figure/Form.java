package id.jenjang.report.internal.figure;

/** The form a figure is printed in. */
enum Form {
    /** In a table: no unit but the percent sign, no currency. */
    TABLE,
    /** In a table with its own column for the unit. */
    BARE,
    /** In a sentence: with its unit or currency. */
    SENTENCE,
    /** In a formal sentence: a whole number in figures and words, an amount in words alone. */
    WORDS
}
