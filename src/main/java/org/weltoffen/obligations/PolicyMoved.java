package org.weltoffen.obligations;

import org.weltoffen.audit.Audited;

/// A version of a policy was written, proposed or returned; [PolicyActivated] says that it took effect.
public record PolicyMoved(PolicyId policy, int number, PolicyStep.Kind kind) implements Audited {

    @Override
    public String action() {
        return "policy." + kind.key();
    }

    @Override
    public String subject() {
        return "policy:" + policy.value();
    }

    @Override
    public String details() {
        var what =
                switch (kind) {
                    case WRITTEN -> "als Entwurf angelegt";
                    case PROPOSED -> "zur Freigabe gegeben";
                    case RETURNED -> "zurückgegeben";
                    case APPROVED -> "freigegeben";
                };
        return "Regel, Fassung %d, %s".formatted(number, what);
    }
}
