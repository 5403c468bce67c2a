interface Item {
  id?: string
  label?: string
  role?: string
  click?: () => void
  submenu?: Item[] | Menu
}

/** The menu is built and can be asked for, and its items clicked from a test; Chromium shows no native menu. */
export class Menu {
  static #current: Menu | null = null
  readonly items: Item[]

  constructor(items: Item[]) {
    this.items = items
  }

  static buildFromTemplate(template: Item[]): Menu {
    return new Menu(template.map((item) => ({ ...item, ...(Array.isArray(item.submenu) ? { submenu: Menu.buildFromTemplate(item.submenu) } : {}) })))
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#current = menu
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#current
  }

  getMenuItemById(id: string): Item | null {
    for (const item of this.items) {
      if (item.id === id) return item
      const below = item.submenu instanceof Menu ? item.submenu.getMenuItemById(id) : null
      if (below) return below
    }
    return null
  }
}
