package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Option;

import java.util.List;

/** Signs that compare: the limits of the bands of a scale, the order of the levels of a ladder. */
final class Signs implements Source {

    /** The signs in the order they are proposed. */
    static final List<String> ALL = List.of(">=", ">", "<=", "<");

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        var sign = option.keyword().orElse("");
        int rank = ALL.indexOf(sign);
        if (rank < 0 || site.quoted() || !site.typed().isEmpty()) {
            return;
        }
        var meaning = site.texts().meaning(option.owner().rule().getName(), sign).orElse("");
        drafts.add(
                new Draft(CompletionItem.Kind.CHOICE, sign, site.word(sign + site.gap()))
                        .detail(meaning)
                        .documentation(meaning)
                        .at(Draft.Group.VALUES, rank));
    }
}
