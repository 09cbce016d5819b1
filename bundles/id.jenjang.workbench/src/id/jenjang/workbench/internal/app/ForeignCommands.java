package id.jenjang.workbench.internal.app;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;

/**
 * Forgets the platform's commands for other kinds of work, which plugin.xml names among the
 * activities: an activity keeps a command out of lists, but its key would still lead to it.
 */
final class ForeignCommands {

    private ForeignCommands() {}

    /** Forgets them until the next start. */
    static void forget(IWorkbench workbench) {
        var commands = workbench.getService(ICommandService.class);
        var activities = workbench.getActivitySupport().getActivityManager();
        for (var command : commands.getDefinedCommands()) {
            if (!activities.getIdentifier(command.getId()).isEnabled()) {
                command.undefine();
            }
        }
    }
}
