package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import java.util.Optional;

/** Jenjang's own settings; fonts and keys are pages of the platform, one click away. */
public final class SettingsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int LONGEST_DELAY = 5000;
    private static final int STEP = 100;

    private Optional<LookFields> looks = Optional.empty();
    private Spinner delay;
    private Text office;

    @Override
    public void init(IWorkbench workbench) {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.BUNDLE);
        store.setDefault(Settings.PREVIEW_DELAY, Settings.USUAL_DELAY);
        setPreferenceStore(store);
    }

    @Override
    protected Control createContents(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 10).applyTo(page);
        if (OwnProgram.runs()) {
            looks = Optional.of(new LookFields(page));
        }
        label(page, "settings.delay");
        delay = new Spinner(page, SWT.BORDER);
        delay.setValues(Settings.previewDelay(), 0, LONGEST_DELAY, 0, STEP, STEP * 5);

        label(page, "settings.office");
        office = new Text(page, SWT.BORDER);
        office.setMessage(Settings.office());
        office.setText(getPreferenceStore().getString(Settings.OFFICE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(office);

        var more = new Group(page, SWT.NONE);
        more.setText(Messages.get("settings.more"));
        GridLayoutFactory.swtDefaults().applyTo(more);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(more);
        link(more, "settings.keys", "org.eclipse.ui.preferencePages.Keys");
        link(more, "settings.fonts", "org.eclipse.ui.preferencePages.ColorsAndFonts");
        link(more, "settings.text", "org.eclipse.ui.preferencePages.GeneralTextEditor");
        return page;
    }

    private static void label(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(Messages.get(key));
    }

    private void link(Composite parent, String key, String page) {
        var link = new Link(parent, SWT.NONE);
        link.setText("<a>" + Messages.get(key) + "</a>");
        link.addListener(
                SWT.Selection,
                event ->
                        PreferencesUtil.createPreferenceDialogOn(getShell(), page, null, null)
                                .open());
    }

    @Override
    protected void performDefaults() {
        delay.setSelection(Settings.USUAL_DELAY);
        office.setText("");
        looks.ifPresent(LookFields::setUsual);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        getPreferenceStore().setValue(Settings.PREVIEW_DELAY, delay.getSelection());
        getPreferenceStore().setValue(Settings.OFFICE, office.getText().strip());
        looks.ifPresent(LookFields::apply);
        return super.performOk();
    }
}
