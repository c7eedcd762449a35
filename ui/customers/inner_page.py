"""A page that gives its place to another one, for example a preview, until the user goes back."""

from PySide6.QtWidgets import QWidget

from ui.desk import Page


class PageWithInner(Page):
    """Override `outer`; its layout is a column."""

    inner: QWidget | None = None

    def outer(self) -> tuple[QWidget, ...]:
        """Return what an inner page takes the place of."""
        return ()

    def open_inner(self, inner: QWidget) -> None:
        """Show a page with a way back (`went_back`)."""
        self.close_inner()
        self.inner = inner
        inner.went_back.connect(self.close_inner)
        self.layout().addWidget(inner, 1)
        inner.show()
        self._show_inner()

    def close_inner(self) -> None:
        """Show what belongs here again."""
        if self.inner is not None:
            self.inner.hide()
            self.inner.deleteLater()
            self.inner = None
            self._show_inner()

    def _show_inner(self) -> None:
        for widget in self.outer():
            widget.setHidden(self.inner is not None)
