package id.jenjang.workbench.internal.app;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.ui.PlatformUI;

/**
 * A menu of Jenjang's own window. Text editors and the platform put actions into menus that lead
 * nowhere here, such as another encoding for texts that are all UTF-8. They are told from the
 * others by having no command, or one of those that plugin.xml names among the activities.
 */
final class OwnMenu extends MenuManager {

    OwnMenu(String text, String id) {
        super(text, id);
    }

    @Override
    protected boolean allowItem(IContributionItem item) {
        var inner = item instanceof SubContributionItem sub ? sub.getInnerItem() : item;
        return !(inner instanceof ActionContributionItem action)
                || isOurs(action.getAction().getActionDefinitionId());
    }

    private static boolean isOurs(String command) {
        var activities = PlatformUI.getWorkbench().getActivitySupport().getActivityManager();
        return command != null && activities.getIdentifier(command).isEnabled();
    }
}
