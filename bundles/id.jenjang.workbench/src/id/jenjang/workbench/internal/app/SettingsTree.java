package id.jenjang.workbench.internal.app;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The pages of the settings. Of the platform's many pages only those that serve a plan stay, and
 * without levels between: own settings, keys, colours and fonts, text editor.
 */
final class SettingsTree {

    private static final String OWN = "id.jenjang.workbench.settings";
    private static final String PLATFORM = "org.eclipse.ui.preferencePages.";
    private static final List<String> KEPT =
            List.of(
                    PLATFORM + "Workbench/" + PLATFORM + "Keys",
                    PLATFORM + "Workbench/" + PLATFORM + "Views/" + PLATFORM + "ColorsAndFonts",
                    PLATFORM
                            + "Workbench/"
                            + PLATFORM
                            + "Editors/"
                            + PLATFORM
                            + "GeneralTextEditor");

    /** Of the pages below that of the text editor. */
    private static final Set<String> KEPT_BELOW =
            Set.of(
                    "org.eclipse.ui.editors.preferencePages.Annotations",
                    "org.eclipse.ui.editors.preferencePages.Accessibility",
                    "org.eclipse.ui.genericeditor.GenericTextEditor");

    private SettingsTree() {}

    /** Keeps what serves a plan. */
    static void tidy(PreferenceManager pages) {
        var kept = KEPT.stream().map(pages::find).filter(Objects::nonNull).toList();
        for (var root : pages.getRootSubNodes()) {
            if (!root.getId().equals(OWN)) {
                pages.remove(root);
            }
        }
        for (var page : kept) {
            Arrays.stream(page.getSubNodes())
                    .map(IPreferenceNode::getId)
                    .filter(each -> !KEPT_BELOW.contains(each))
                    .forEach(page::remove);
            pages.addToRoot(page);
        }
    }
}
