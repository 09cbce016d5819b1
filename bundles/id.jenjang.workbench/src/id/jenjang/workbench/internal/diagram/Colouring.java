package id.jenjang.workbench.internal.diagram;

import java.util.Locale;

/** What the colours of boxes tell. */
enum Colouring {
    /** The level of the cascade. */
    LEVEL,
    /** How well the worst indicator does. */
    PREDICATE,
    /** The gravest finding. */
    FINDING;

    /** Key of its name in the messages. */
    String key() {
        return "diagram.colour." + name().toLowerCase(Locale.ROOT);
    }
}
