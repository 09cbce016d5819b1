package id.jenjang.cli.internal;

/**
 * The forms a list of figures can be printed in; the names, in any case, are the values of {@code
 * --format}.
 */
enum ListFormat {
    TEKS,
    JSON
}
