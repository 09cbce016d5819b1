package id.jenjang.workbench.internal.app;

import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
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

import java.util.List;
import java.util.Optional;

/** Jenjang's own settings; fonts and keys are pages of the platform, one click away. */
public final class SettingsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final int LONGEST_DELAY = 5000;
    private static final int STEP = 100;

    private Combo language;
    private Button light;
    private Button dark;
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
        label(page, "settings.language");
        language = new Combo(page, SWT.READ_ONLY);
        language.setItems("Bahasa Indonesia", "English");
        language.select(LANGUAGES.indexOf(Settings.language().startsWith("en") ? "en" : "id"));

        label(page, "settings.theme");
        var both = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(both);
        light = radio(both, "settings.light");
        dark = radio(both, "settings.dark");
        (Theme.isDarkNext() ? dark : light).setSelection(true);

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

    private static Button radio(Composite parent, String key) {
        var button = new Button(parent, SWT.RADIO);
        button.setText(Messages.get(key));
        return button;
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
        light.setSelection(true);
        dark.setSelection(false);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        getPreferenceStore().setValue(Settings.PREVIEW_DELAY, delay.getSelection());
        getPreferenceStore().setValue(Settings.OFFICE, office.getText().strip());
        var look = look();
        var words = words();
        if (look.isPresent() && words.isPresent()) {
            NextStart.BOTH.offer(getShell());
        } else {
            look.or(() -> words).ifPresent(each -> each.offer(getShell()));
        }
        return super.performOk();
    }

    private Optional<NextStart> look() {
        return dark.getSelection() == Theme.isDarkNext()
                ? Optional.empty()
                : Theme.choose(dark.getSelection());
    }

    private Optional<NextStart> words() {
        var wanted = LANGUAGES.get(language.getSelectionIndex());
        return wanted.equals(Settings.language())
                ? Optional.empty()
                : LanguageHandler.choose(getShell(), wanted);
    }
}
