package id.jenjang.rules.internal.cascade;

import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.rules.CheckContext;

/** The links between misi, sasaran and programs, as far as the plan could be read. */
final class SupportLinks {
    private SupportLinks() {}

    /**
     * Whether all of them were read. A link that is misspelled is told by the reader; what it would
     * have supported is not called unsupported as well.
     */
    static boolean areRead(CheckContext context) {
        return !context.isPlanIncomplete()
                && !context.isAnyIncomplete(Renstra.class)
                && !context.isAnyIncomplete(Program.class);
    }
}
