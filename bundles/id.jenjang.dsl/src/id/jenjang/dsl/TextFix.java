package id.jenjang.dsl;

/**
 * A text edit that repairs a finding.
 *
 * @param label what it does
 * @param range what is replaced
 * @param replacement the new text
 */
public record TextFix(String label, TextRange range, String replacement) {}
