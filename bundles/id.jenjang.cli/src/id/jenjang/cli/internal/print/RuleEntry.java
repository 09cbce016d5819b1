package id.jenjang.cli.internal.print;

import id.jenjang.rules.Severity;

/**
 * What a machine-readable report says about a rule.
 *
 * @param id for example J203
 * @param severity the gravest its findings have
 * @param title short name
 * @param explanation Markdown
 * @param basis the regulations it rests on, comma separated
 */
public record RuleEntry(
        String id, Severity severity, String title, String explanation, String basis) {}
