package dk.traad.effect;

import dk.traad.child.Child;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.screen.ThreadEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has come of what was done for a child.
 *
 * @param only the one focus point it is about; null when it is about all at this person's hand
 * @param positions the oldest first
 */
public record EffectPage(Child child, @Nullable FocusPoint only, List<Effect> effects, List<ThreadEntry> positions) {}
