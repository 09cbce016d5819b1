package id.jenjang.cli.internal;

/**
 * The forms a check can be printed in; the names, in any case, are the values of {@code --format}.
 */
enum OutputFormat {
    TEKS,
    JSON,
    SARIF,
    MD
}
