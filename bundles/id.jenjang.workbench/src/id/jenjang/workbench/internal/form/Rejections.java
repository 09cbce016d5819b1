package id.jenjang.workbench.internal.form;

import id.jenjang.workbench.internal.Messages;

import java.util.Collection;
import java.util.stream.Collectors;

/** What is said when some cells of a block cannot be taken. */
final class Rejections {

    private static final int SAID = 4;

    private Rejections() {}

    static String told(Collection<String> sentences) {
        var distinct = sentences.stream().distinct().toList();
        var said = distinct.stream().limit(SAID).collect(Collectors.joining("\n"));
        return Messages.get("form.rejected", sentences.size()) + "\n" + said;
    }
}
