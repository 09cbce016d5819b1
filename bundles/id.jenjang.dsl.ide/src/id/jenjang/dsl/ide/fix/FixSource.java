package id.jenjang.dsl.ide.fix;

import java.util.List;

/** Knows what can be done about one kind of finding. */
interface FixSource {

    /** The fixes of a finding, the best first; none for findings of another kind. */
    List<QuickFix> of(Spot spot);
}
