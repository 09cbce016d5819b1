package id.jenjang.workbench.internal.app;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;

/**
 * Forgets the platform's commands for other kinds of work, which plugin.xml names among the
 * activities: an activity keeps a command out of lists, but its key would still lead to it.
 */
final class ForeignCommands {

    /**
     * The platform's tool bar for texts, which shows nothing of this, still asks for it whenever an
     * editor is opened, and would write down an error. No key leads to it.
     */
    private static final String ASKED_FOR =
            "org.eclipse.ui.edit.text.toggleShowSelectedElementOnly";

    private ForeignCommands() {}

    /** Forgets them until the next start. */
    static void forget(IWorkbench workbench) {
        var commands = workbench.getService(ICommandService.class);
        var activities = workbench.getActivitySupport().getActivityManager();
        for (var command : commands.getDefinedCommands()) {
            boolean foreign = !activities.getIdentifier(command.getId()).isEnabled();
            if (foreign && !command.getId().equals(ASKED_FOR)) {
                command.undefine();
            }
        }
    }
}
