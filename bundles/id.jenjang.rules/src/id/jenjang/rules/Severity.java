package id.jenjang.rules;

/** How grave a finding is. Only {@link #ERROR} makes a check fail. */
public enum Severity {
    /** Certainly wrong: wrong arithmetic, a contradiction, a missing must-have link. */
    ERROR,
    /** Very probably wrong or against good practice; a person decides. */
    WARNING,
    /** Worth knowing; nothing needs to change. */
    INFO
}
