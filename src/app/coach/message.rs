//! What a learner asks of the coach, and what the coach tells.

/// What a learner can ask the coach for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum CoachAction {
    #[strum(serialize = "next-step")]
    Next,
    #[strum(serialize = "previous-step")]
    Previous,
    Hint,
    Solution,
    ResetStep,
    /// Begin the walkthrough again.
    StartOver,
    /// List all steps.
    Steps,
    Skip,
    /// Try things out from here, or come back.
    Sandbox,
    /// Take back the last solution, restart or skipped step.
    TakeBack,
}

/// What the coach tells in a line. Its name is that of its message, after `notice-coach-`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum CoachNotice {
    /// The step is not complete yet.
    NotYet,
    /// The same where there is no hint, or none is left.
    NotYetNoHint,
    /// The steps before that step are not complete yet.
    NotReached,
    /// There is no step before this one.
    FirstStep,
    /// The step is done, and needs no hint.
    DoneAlready,
    /// While a walkthrough is taken, its own scenario stays.
    OwnScenario,
    /// The learner has left the path to the goal, and is told so already.
    OffTrack,
    /// There is no further hint.
    NoHint,
    /// The step has no hints.
    NoHintHere,
    MayNotSkip,
    /// What had been done before a solution, a restart or a skipped step is there again.
    TakenBack,
    /// There is nothing of that kind.
    NothingToTakeBack,
    /// The same, where all that was done is an answer.
    AnswerStays,
    /// The step begins again.
    Reset,
    /// The walkthrough begins again.
    StartedOver,
    /// Nothing counts until the sandbox is left.
    InSandbox,
    /// In the sandbox, there is no step for what was asked for.
    NotInSandbox,
    #[strum(serialize = "back")]
    BackFromSandbox,
    /// The walkthrough goes on where it was left.
    Resumed,
    /// The walkthrough has changed since; it goes on at the start of the step.
    OtherText,
    /// It has changed, and the step at which it was left is gone; it goes on at the first step that is not done.
    StepGone,
    /// The progress could not be saved.
    NotSaved,
    /// Whoever opened it asked for no progress to be saved.
    NotKept,
}
